/** What is on offer: the consultants, and the places that they publish. */
@NullMarked
package io.github.bookings4j.examples.consultants.offer;

import org.jspecify.annotations.NullMarked;
