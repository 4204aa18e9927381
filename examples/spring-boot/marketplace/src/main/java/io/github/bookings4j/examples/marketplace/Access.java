package io.github.bookings4j.examples.marketplace;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what, by the first word of the path; whose a booking is, the bookings know. */
@Configuration(proxyBeanMethods = false)
class Access {

    /** Without a session in the browser there is nothing for others to ride on, so no tokens against that. */
    @Bean
    SecurityFilterChain paths(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/client/**")
                        .hasRole("CLIENT")
                        .requestMatchers("/provider/**")
                        .hasRole("PROVIDER")
                        .requestMatchers(HttpMethod.GET, "/services/**")
                        .permitAll()
                        .requestMatchers("/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    UserDetailsService accounts(JdbcClient sql) {
        return login -> sql.sql("select login, password, role from account where login = ?")
                .param(login)
                .query((row, i) -> User.withUsername(row.getString("login"))
                        .password(row.getString("password"))
                        .roles(row.getString("role"))
                        .build())
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("there is no account " + login));
    }
}
