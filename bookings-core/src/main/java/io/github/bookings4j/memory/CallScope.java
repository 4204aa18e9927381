package io.github.bookings4j.memory;

/** The one call, on the one thread, in which what a store hands out may be used. */
final class CallScope implements AutoCloseable {

    private final Thread owner = Thread.currentThread();
    private boolean open = true;

    void requireOpen() {
        if (Thread.currentThread() != owner) {
            throw new IllegalStateException("used by thread "
                    + Thread.currentThread().getName() + ", but it belongs to the call on thread " + owner.getName());
        }
        if (!open) {
            throw new IllegalStateException(
                    "used after the call that handed it out had ended; keep what it answered instead");
        }
    }

    @Override
    public void close() {
        open = false;
    }
}
