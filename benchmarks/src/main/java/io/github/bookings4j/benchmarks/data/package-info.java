/** What is in the tables beforehand, and whether it is right afterwards. */
@NullMarked
package io.github.bookings4j.benchmarks.data;

import org.jspecify.annotations.NullMarked;
