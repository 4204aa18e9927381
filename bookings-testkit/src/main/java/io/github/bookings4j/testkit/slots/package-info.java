/** What has to hold of free slots, on every store and with every engine. */
@NullMarked
package io.github.bookings4j.testkit.slots;

import org.jspecify.annotations.NullMarked;
