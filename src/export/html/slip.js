// Counts what is ticked and makes slips. Nothing leaves this page, and nothing is kept unless the person asks.
(function () {
  "use strict";

  // The layout of a slip is that of the program: docs/workshops.md.
  var LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  var MOST_STUCK = 3;
  var KEY = "boxes-";

  var lists = [];
  var kept = false;

  function all(root, selector) {
    return Array.prototype.slice.call(root.querySelectorAll(selector));
  }

  function one(root, selector) {
    return root.querySelector(selector);
  }

  function show(element, visible) {
    if (visible) {
      element.removeAttribute("hidden");
    } else {
      element.setAttribute("hidden", "");
    }
  }

  // Words stand in the page, in its language, with places for numbers.
  function say(name, numbers) {
    var text = document.body.getAttribute("data-" + name);
    for (var place in numbers) {
      text = text.split("{" + place + "}").join(String(numbers[place]));
    }
    return text;
  }

  function bits(value, count) {
    var found = [];
    for (var left = count; left > 0; left -= 1) {
      found.unshift(value % 2);
      value = Math.floor(value / 2);
    }
    return found;
  }

  // Multiplies in the field of 32 values, whose polynomial is x^5 + x^2 + 1.
  function times(value, other) {
    var product = 0;
    for (var bit = 16; bit > 0; bit >>= 1) {
      product <<= 1;
      if (product & 32) {
        product ^= 37;
      }
      if (other & bit) {
        product ^= value;
      }
    }
    return product;
  }

  // Returns the three groups of letters. Fifty bits are too many for the operators on bits, so they are a list.
  function slip(prefix, done, stuck) {
    var carried = bits(prefix, 22).concat(bits(done, 7));
    for (var place = 0; place < MOST_STUCK; place += 1) {
      carried = carried.concat(bits(stuck[place] || 0, 7));
    }
    var values = [];
    var high = 0;
    var low = 0;
    for (var start = 0; start < carried.length; start += 5) {
      var value = 0;
      for (var at = start; at < start + 5; at += 1) {
        value = value * 2 + carried[at];
      }
      values.push(value);
      var factor = value ^ high;
      high = low ^ times(factor, 6);
      low = times(factor, 8);
    }
    var letters = values.concat([high, low]).map(function (value) {
      return LETTERS.charAt(value);
    }).join("");
    return [letters.substr(0, 4), letters.substr(4, 4), letters.substr(8, 4)];
  }

  function List(section) {
    this.section = section;
    this.prefix = Number(section.getAttribute("data-prefix"));
    this.done = all(section, "input.done");
    this.stuck = all(section, "input.stuck");
    this.full = one(section, ".full");
    this.made = one(section, ".made");
  }

  function numbers(boxes) {
    return boxes.filter(function (box) {
      return box.checked;
    }).map(function (box) {
      return Number(box.value);
    });
  }

  function tick(boxes, wanted) {
    boxes.forEach(function (box) {
      box.checked = wanted.indexOf(Number(box.value)) >= 0;
    });
  }

  // Says how many are done. A slip that was made before is not true any more.
  List.prototype.count = function () {
    one(this.section, ".count").textContent =
      say("count", { done: numbers(this.done).length, all: this.done.length });
    if (this.made) {
      show(this.made, false);
      one(this.made, ".letters").textContent = "";
    }
  };

  List.prototype.empty = function () {
    tick(this.done, []);
    tick(this.stuck, []);
    this.count();
  };

  // Whoever is stuck at an item is not done with it.
  List.prototype.change = function (box) {
    var isStuck = this.stuck.indexOf(box) >= 0;
    var tooMany = isStuck && numbers(this.stuck).length > MOST_STUCK;
    if (tooMany) {
      box.checked = false;
    } else if (box.checked) {
      (isStuck ? this.done : this.stuck).forEach(function (other) {
        if (other.value === box.value) {
          other.checked = false;
        }
      });
    }
    if (this.full) {
      this.full.textContent = tooMany ? say("full", {}) : "";
    }
    this.count();
  };

  List.prototype.make = function () {
    var done = numbers(this.done).length;
    var stuck = numbers(this.stuck);
    var letters = one(this.made, ".letters");
    letters.textContent = "";
    slip(this.prefix, done, stuck).forEach(function (group, place) {
      var part = document.createElement("span");
      part.textContent = (place > 0 ? "-" : "") + group;
      letters.appendChild(part);
    });
    one(this.made, ".says").textContent = stuck.length > 0
      ? say("says-stuck", { done: done, stuck: stuck.join(", ") })
      : say("says", { done: done });
    show(this.made, true);
    one(this.section, ".slip").scrollIntoView(false);
  };

  // Some browsers have no storage for a page that is a file, and say so by failing.
  function keep() {
    try {
      lists.forEach(function (list) {
        var text = numbers(list.done).join(",") + ";" + numbers(list.stuck).join(",");
        window.localStorage.setItem(KEY + list.prefix, text);
        if (window.localStorage.getItem(KEY + list.prefix) !== text) {
          throw new Error("not kept");
        }
      });
      kept = true;
    } catch (refused) {
      kept = false;
    }
    tell(kept ? "kept" : "refused");
  }

  function restore() {
    try {
      lists.forEach(function (list) {
        var text = window.localStorage.getItem(KEY + list.prefix);
        if (text === null) {
          return;
        }
        var parts = text.split(";").map(function (part) {
          return part.split(",").map(Number);
        });
        tick(list.done, parts[0]);
        tick(list.stuck, (parts[1] || []).slice(0, MOST_STUCK).filter(function (number) {
          return parts[0].indexOf(number) < 0;
        }));
        kept = true;
      });
    } catch (refused) {
      kept = false;
    }
  }

  // Takes away what any page of this kind has kept here, of older lists, too.
  function forget() {
    try {
      for (var at = window.localStorage.length - 1; at >= 0; at -= 1) {
        var key = window.localStorage.key(at);
        if (key.indexOf(KEY) === 0) {
          window.localStorage.removeItem(key);
        }
      }
    } catch (refused) {
      return;
    }
    kept = false;
    lists.forEach(function (list) {
      list.empty();
    });
    tell("forgotten");
  }

  function tell(state) {
    var panel = document.getElementById("ticks");
    one(panel, ".state").textContent = say(state, {});
    show(one(panel, ".ask"), !kept);
    show(one(panel, ".forget"), kept);
  }

  all(document, "section[data-prefix]").forEach(function (section) {
    var list = new List(section);
    lists.push(list);
    // Some browsers bring ticks back by themselves.
    list.empty();
    section.addEventListener("change", function (event) {
      list.change(event.target);
      if (kept) {
        keep();
      }
    });
    if (list.made) {
      one(section, ".make").addEventListener("click", function () {
        list.make();
      });
    }
  });
  restore();
  lists.forEach(function (list) {
    list.count();
  });
  tell(kept ? "kept" : "gone");
  one(document, "#ticks .keep").addEventListener("click", keep);
  one(document, "#ticks .forget").addEventListener("click", forget);
  // A page that was left may be shown again as it was.
  window.addEventListener("pagehide", function () {
    if (!kept) {
      lists.forEach(function (list) {
        list.empty();
      });
    }
  });
  all(document, ".live").forEach(function (element) {
    show(element, true);
  });
})();
