/** What clients say of sessions that have taken place. */
@NullMarked
package io.github.bookings4j.examples.consultants.review;

import org.jspecify.annotations.NullMarked;
