package io.github.bookings4j.testkit;

class InMemoryTransactionContractTest extends TransactionContract {

    InMemoryTransactionContractTest() {
        super(new InMemoryHarness());
    }
}
