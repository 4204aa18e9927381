package io.github.bookings4j.spring;

import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;

class JpaInSpringTransactionTest extends SpringTransactionContract {

    @Override
    String[] properties() {
        return new String[] {};
    }

    @Override
    Class<?>[] more() {
        return new Class<?>[] {HibernateJpaAutoConfiguration.class};
    }
}
