/** Medians, ratios and tables. */
@NullMarked
package io.github.bookings4j.benchmarks.report;

import org.jspecify.annotations.NullMarked;
