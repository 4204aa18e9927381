package io.github.bookings4j.spring.autoconfigure;

import io.github.bookings4j.jpa.entity.BookingEntities;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hibernate.tool.schema.spi.SchemaFilterProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

/**
 * Puts the entities of bookings into the persistence unit beside those of the application, however it finds its own. An
 * application that defines its {@code LocalContainerEntityManagerFactoryBean} itself gives it {@link BookingEntities#all} too.
 */
@AutoConfiguration
@ConditionalOnClass({BookingEntities.class, PersistenceManagedTypes.class})
public final class BookingEntitiesAutoConfiguration {

    private static final String SCHEMA_FILTER = "hibernate.hbm2ddl.schema_filter_provider";

    /** Adds them to what was scanned. */
    @Bean
    static BeanPostProcessor bookingEntitiesAdder() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof PersistenceManagedTypes types ? withOurs(types) : bean;
            }
        };
    }

    /** {@code ddl-auto} would make other tables of them: without lock rows, and without the constraint. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(SchemaFilterProvider.class)
    static final class Hibernate {

        @Bean
        static BeanPostProcessor bookingTablesKeeper() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (bean instanceof LocalContainerEntityManagerFactoryBean factory) {
                        factory.getJpaPropertyMap().putIfAbsent(SCHEMA_FILTER, new WithoutBookingTables());
                    }
                    return bean;
                }
            };
        }
    }

    private static PersistenceManagedTypes withOurs(PersistenceManagedTypes types) {
        Set<String> names = new LinkedHashSet<>(types.getManagedClassNames());
        BookingEntities.all().forEach(entity -> names.add(entity.getName()));
        return PersistenceManagedTypes.of(new ArrayList<>(names), types.getManagedPackages());
    }
}
