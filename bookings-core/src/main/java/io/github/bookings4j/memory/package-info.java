/** A store that keeps bookings in memory: thread-safe and transactional, for tests and demos. */
@NullMarked
package io.github.bookings4j.memory;

import org.jspecify.annotations.NullMarked;
