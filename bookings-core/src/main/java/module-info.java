/** A booking library: the lifecycle of bookings, overlap rules with buffers and capacity, and a pluggable slots engine. */
module io.github.bookings4j.core {
    requires transitive static org.jspecify;
    requires org.slf4j;

    exports io.github.bookings4j;
    exports io.github.bookings4j.event;
    exports io.github.bookings4j.memory;
    exports io.github.bookings4j.model;
    exports io.github.bookings4j.slots;
    exports io.github.bookings4j.spi;
}
