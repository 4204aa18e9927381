package io.github.bookings4j.spring;

import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;

class JooqInJpaTransactionTest extends SpringTransactionContract {

    @Override
    String[] properties() {
        return new String[] {"bookings.store=jooq"};
    }

    @Override
    Class<?>[] more() {
        return new Class<?>[] {HibernateJpaAutoConfiguration.class};
    }
}
