/** Runs language-neutral cases (given, when, then) against a store. */
@NullMarked
package io.github.bookings4j.testkit.conformance;

import org.jspecify.annotations.NullMarked;
