/** Random sequences of commands, played on a store and on a small obvious model of what it should do. */
@NullMarked
package io.github.bookings4j.testkit.model;

import org.jspecify.annotations.NullMarked;
