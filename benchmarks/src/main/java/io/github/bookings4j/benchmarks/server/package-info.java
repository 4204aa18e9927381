/** Database servers for a while: started here, stopped here. */
@NullMarked
package io.github.bookings4j.benchmarks.server;

import org.jspecify.annotations.NullMarked;
