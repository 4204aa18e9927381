package io.github.bookings4j.spring;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.orm.jpa.HibernateJpaAutoConfiguration;
import org.springframework.context.annotation.Configuration;

/** An application with entities; imported so that it comes after the pool. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(HibernateJpaAutoConfiguration.class)
class WithJpa {}
