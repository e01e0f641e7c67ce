package org.computor.tasks.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;

class SecretGrantTest {

    private static final SecretGrant TOKEN = SecretGrant.of("TOKEN");

    @Test
    void isForEveryActivityUntilOneIsNamed() {
        assertThat(TOKEN.allows("any")).isTrue();
        SecretGrant two = TOKEN.toActivities("clone", "push");

        assertThat(two.allows("clone")).isTrue();
        assertThat(two.allows("push")).isTrue();
        assertThat(two.allows("any")).isFalse();
    }

    @Test
    void isNarrowedByASecondCallAndNeverWidened() {
        SecretGrant push = TOKEN.toActivities("clone", "push").toActivities("push", "fetch");
        SecretGrant a = TOKEN.forOrigins("https://a.example", "https://b.example")
                .forOrigins("https://a.example:443", "https://c.example");

        assertThat(push.allows("push")).isTrue();
        assertThat(push.allows("clone")).isFalse();
        assertThat(push.allows("fetch")).isFalse();
        assertThat(a.allows(URI.create("https://a.example/x"))).isTrue();
        assertThat(a.allows(URI.create("https://b.example"))).isFalse();
        assertThat(a.allows(URI.create("https://c.example"))).isFalse();
        assertThat(a).hasToString("SecretGrant[TOKEN, activities all, origins [https://a.example:443]]");
    }

    @Test
    void isRefusedWhereNothingIsLeft() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOKEN.toActivities("clone").toActivities("push"))
                .withMessageContaining("names no activity both times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TOKEN.forOrigins("https://a.example").forOrigins("https://b.example"))
                .withMessageContaining("names no origin both times");
    }
}
