package io.github.bookings4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;

class JooqInSpringTransactionTest extends SpringTransactionContract {

    @Override
    String[] properties() {
        return new String[] {};
    }

    @Override
    Class<? extends PlatformTransactionManager> manager() {
        return DataSourceTransactionManager.class;
    }

    @Override
    Class<?>[] more() {
        return new Class<?>[] {};
    }

    @Test
    void whatWasRolledBackToASavepointIsToldToNobody() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            bookings.create(Salon.haircut(0));
            in(TransactionDefinition.PROPAGATION_NESTED, nested -> {
                bookings.create(Salon.haircut(1));
                nested.setRollbackOnly();
            });
            in(TransactionDefinition.PROPAGATION_NESTED, nested -> bookings.create(Salon.haircut(2)));
            bookings.create(Salon.haircut(3));
        });
        assertThat(taken()).containsExactly(hour(0), hour(2), hour(3));
        assertThat(told.starts).containsExactly(hour(0), hour(2), hour(3));
    }

    @Test
    void aSavepointMayBeOlderThanTheFirstBooking() {
        in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
            in(TransactionDefinition.PROPAGATION_NESTED, nested -> {
                bookings.create(Salon.haircut(0));
                nested.setRollbackOnly();
            });
            bookings.create(Salon.haircut(1));
        });
        assertThat(taken()).containsExactly(hour(1));
        assertThat(told.starts).containsExactly(hour(1));
    }
}
