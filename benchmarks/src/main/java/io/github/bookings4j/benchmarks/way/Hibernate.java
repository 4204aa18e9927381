package io.github.bookings4j.benchmarks.way;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import javax.sql.DataSource;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;

/** Hibernate without a container, set up as its manual recommends for pools without autocommit. */
final class Hibernate {

    private Hibernate() {}

    static EntityManagerFactory on(DataSource dataSource, Collection<Class<?>> entities) {
        Configuration configuration = new Configuration();
        entities.forEach(configuration::addAnnotatedClass);
        configuration.getProperties().put(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, dataSource);
        configuration.setProperty(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, "true");
        configuration.setProperty(AvailableSettings.JDBC_TIME_ZONE, "UTC");
        return configuration.buildSessionFactory();
    }
}
