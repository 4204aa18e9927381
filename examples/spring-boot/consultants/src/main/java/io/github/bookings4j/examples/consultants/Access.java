package io.github.bookings4j.examples.consultants;

import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    private static final Map<String, String> ROLES =
            Map.of("ann", "CONSULTANT", "ben", "CONSULTANT", "grace", "CLIENT", "linus", "CLIENT");

    /** Without a session in the browser there is nothing for others to ride on, so no tokens against that. */
    @Bean
    SecurityFilterChain paths(HttpSecurity http) throws Exception {
        return http.authorizeHttpRequests(paths -> paths.requestMatchers("/client/**")
                        .hasRole("CLIENT")
                        .requestMatchers("/consultant/**")
                        .hasRole("CONSULTANT")
                        .requestMatchers("/consultants/**", "/payments/**", "/sandbox/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .httpBasic(Customizer.withDefaults())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** To try it out: the password is the name. */
    @Bean
    UserDetailsService users() {
        return name -> Optional.ofNullable(ROLES.get(name))
                .map(role -> User.withUsername(name)
                        .password("{noop}" + name)
                        .roles(role)
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("there is no " + name));
    }
}
