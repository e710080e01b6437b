package org.parallax.api.outlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.api.article.Outlet;

class OutletRegistryTest {

    private static final OutletEntry COURIER = entry(
            "courier.example", "The Harbour Courier", List.of("Courier Online"), List.of("WWW.Courier-Mirror.example"));
    private static final OutletEntry LEDGER = entry("ledger", "Plain Ledger", List.of(), List.of("ledger.example"));

    private final OutletRegistry registry = new OutletRegistry(List.of(LEDGER, COURIER));

    @Test
    void findsAnOutletByAnyOfItsHosts() {
        assertThat(registry.byHost("courier.example")).contains(COURIER);
        assertThat(registry.byHost("news.courier-mirror.example")).contains(COURIER);
        assertThat(registry.byHost("Ledger.example")).contains(LEDGER);
        assertThat(registry.byHost("myledger.example")).isEmpty();
        assertThat(registry.byHost("example")).isEmpty();
    }

    @Test
    void findsAnOutletByAnyOfItsNames() {
        assertThat(registry.byName("harbour\u00a0 courier")).contains(COURIER);
        assertThat(registry.byName("COURIER ONLINE")).contains(COURIER);
        assertThat(registry.byName("ledger.example")).contains(LEDGER);
        assertThat(registry.byName("Courier")).isEmpty();
    }

    @Test
    void knowsAnOutletUnderWhateverIdItCame() {
        assertThat(registry.known(new Outlet("www2.ledger.example", "ledger.example")))
                .isEqualTo(LEDGER.outlet());
        assertThat(registry.known(Outlet.named("the harbour courier"))).isEqualTo(COURIER.outlet());
        assertThat(registry.known(Outlet.named("Anvil Post"))).isEqualTo(Outlet.named("Anvil Post"));
    }

    @Test
    void refusesTwoOutletsThatCannotBeToldApart() {
        OutletEntry thief = entry("thief.example", "Thief", List.of(), List.of("ledger.example"));
        assertThatThrownBy(() -> new OutletRegistry(List.of(LEDGER, thief)))
                .hasMessageContaining("domain 'ledger.example'")
                .hasMessageContaining("Thief")
                .hasMessageContaining("Plain Ledger");
    }

    private static OutletEntry entry(String id, String name, List<String> aliases, List<String> domains) {
        return new OutletEntry(new Outlet(id, name), aliases, domains, Optional.empty(), Optional.empty(), List.of());
    }
}
