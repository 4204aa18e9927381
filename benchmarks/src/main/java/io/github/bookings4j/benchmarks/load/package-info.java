/** What is asked for, and by how many at once. */
@NullMarked
package io.github.bookings4j.benchmarks.load;

import org.jspecify.annotations.NullMarked;
