package io.github.bookings4j.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.junit.jupiter.api.Test;
import org.springframework.orm.jpa.EntityManagerHolder;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class JpaInSpringTransactionTest extends SpringTransactionContract {

    @Override
    String[] properties() {
        return new String[] {};
    }

    @Override
    Class<? extends PlatformTransactionManager> manager() {
        return JpaTransactionManager.class;
    }

    @Override
    Class<?>[] more() {
        return new Class<?>[] {WithJpa.class};
    }

    @Test
    void anEntityManagerThatIsOpenForAWholeWebRequestTakesPart() {
        EntityManagerFactory factory = application.getBean(EntityManagerFactory.class);
        TransactionSynchronizationManager.bindResource(factory, new EntityManagerHolder(factory.createEntityManager()));
        try {
            in(TransactionDefinition.PROPAGATION_REQUIRED, status -> {
                bookings.create(Salon.haircut(0));
                status.setRollbackOnly();
            });
            in(TransactionDefinition.PROPAGATION_REQUIRED, status -> bookings.create(Salon.haircut(1)));
        } finally {
            TransactionSynchronizationManager.unbindResource(factory);
        }
        assertThat(taken()).containsExactly(hour(1));
    }
}
