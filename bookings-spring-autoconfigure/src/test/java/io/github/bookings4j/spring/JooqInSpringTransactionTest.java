package io.github.bookings4j.spring;

class JooqInSpringTransactionTest extends SpringTransactionContract {

    @Override
    String[] properties() {
        return new String[] {};
    }

    @Override
    Class<?>[] more() {
        return new Class<?>[] {};
    }
}
