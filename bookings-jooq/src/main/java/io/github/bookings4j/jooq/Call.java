package io.github.bookings4j.jooq;

/** A call of a store's method: what it hands out is of use as long as it lasts, for then the connection is another's. */
final class Call {

    private boolean over;

    void end() {
        over = true;
    }

    void requireOpen() {
        if (over) {
            throw new IllegalStateException("the call of the store that handed this out has ended: use it inside only");
        }
    }
}
