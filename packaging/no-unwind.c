/*
 * For the static programs for Linux. The compiler's library of stack unwinding asks the C library where an
 * address belongs, with a call that musl does not have. -1 is its answer for "not known". A fault ends our programs
 * in order without unwinding (panic = "abort", src/fault.rs), so nothing is lost by that.
 */
int _dl_find_object(void *address, void *found)
{
	(void)address;
	(void)found;
	return -1;
}
