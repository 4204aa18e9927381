package io.github.bookings4j.spring;

import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

class JooqInJpaTransactionTest extends SpringTransactionContract {

    @Override
    String[] properties() {
        return new String[] {"bookings.store=jooq"};
    }

    @Override
    Class<? extends PlatformTransactionManager> manager() {
        return JpaTransactionManager.class;
    }

    @Override
    Class<?>[] more() {
        return new Class<?>[] {WithJpa.class};
    }
}
