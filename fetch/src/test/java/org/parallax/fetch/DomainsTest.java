package org.parallax.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DomainsTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.harbour.com/a, harbour.com",
        "https://feeds.news.harbour.co.uk/a, harbour.co.uk",
        "https://One.Blogspot.com/a, blogspot.com",
        "https://two.blogspot.com/a, blogspot.com",
        "http://192.0.2.7:8080/, 192.0.2.7",
        "http://[2001:db8::1]/, [2001:db8::1]",
        "http://localhost:8080/, localhost"
    })
    void knowsWhatOneOperatorAnswersFor(URI url, String domain) {
        assertThat(Domains.of(url)).isEqualTo(domain);
    }
}
