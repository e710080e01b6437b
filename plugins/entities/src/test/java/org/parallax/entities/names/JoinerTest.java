package org.parallax.entities.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.api.vocabulary.EntityMention;

class JoinerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        PERSON       | Arden; Joan Arden                      | Joan Arden; Joan Arden
        PERSON       | Patrick J. Lund; Patrick Lund          | Patrick J. Lund; Patrick J. Lund
        PERSON       | Joan Arden; Paul Arden; Arden          | Joan Arden; Paul Arden; Arden
        PERSON       | John A. Lund; John B. Lund             | John A. Lund; John B. Lund
        PERSON       | José Núñez; Nunez                      | José Núñez; José Núñez
        PERSON       | Joan Arden; Mr. Arden; Joan            | Joan Arden; Joan Arden; Joan Arden
        PERSON       | Martin Lund Jr.; Lund                  | Martin Lund Jr.; Martin Lund Jr.
        ORGANIZATION | Lisk Harbour Board; LHB; the LHB       | Lisk Harbour Board; Lisk Harbour Board; Lisk Harbour Board
        ORGANIZATION | Ministry of Ports; Ports               | Ministry of Ports; Ports
        LOCATION     | United States; U.S.; US                | United States; United States; United States
        LOCATION     | …; —                                   | …; —
        """)
    void joins(EntityMention.Type type, String names, String meant) {
        assertThat(join(type, names)).extracting(EntityMention::name).containsExactly(meant.split("; "));
    }

    @Test
    void givesKeysToNamesThatSayEnough() {
        assertThat(join(EntityMention.Type.PERSON, "José M. Núñez; Arden"))
                .extracting(it -> it.id().orElse(""))
                .containsExactly("person:jose-nunez", "");
        assertThat(join(EntityMention.Type.ORGANIZATION, "LHB; U.N.; Reuters"))
                .extracting(it -> it.id().orElse(""))
                .containsExactly("", "organization:united-nations", "organization:reuters");
    }

    private static List<EntityMention> join(EntityMention.Type type, String names) {
        return Joiner.join(Arrays.stream(names.split("; "))
                .map(it -> new Joiner.Printed(type, it))
                .toList());
    }
}
