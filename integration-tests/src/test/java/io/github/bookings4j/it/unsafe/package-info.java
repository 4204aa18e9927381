/** What the locks and the constraint are for: without them the contracts fail. */
package io.github.bookings4j.it.unsafe;
