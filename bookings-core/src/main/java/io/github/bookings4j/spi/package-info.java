/** What adapters and hosts implement: stores, the service catalog, rules and listeners. */
@NullMarked
package io.github.bookings4j.spi;

import org.jspecify.annotations.NullMarked;
