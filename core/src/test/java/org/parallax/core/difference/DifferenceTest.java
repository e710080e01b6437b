package org.parallax.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The harbour is open.      | The harbour is shut.          | The harbour is [open>shut].",
                "The harbour is open.      | The old harbour is open.      | The [>old] harbour is open.",
                "The old harbour is open.  | The harbour is open.          | The [old>] harbour is open.",
                "Some 1,200 people came.   | Some 1,300 people came.       | Some [1,200>1,300] people came.",
                "They don't sail.          | They didn't sail.             | They [don't>didn't] sail.",
                "Same.                     | Same.                         | Same.",
                "港が開いた。                 | 港が閉じた。                    | 港が[開いた>閉じた]。",
            })
    void readsWell(String before, String after, String shown) {
        assertThat(shown(before, after)).isEqualTo(shown);
    }

    @Test
    void changesThatStandCloseTogetherAreShownInOnePassage() {
        String before =
                "The old harbour is open today. " + "Nobody knows more about it than that. ".repeat(4) + "Ships wait.";
        String after = before.replace("old", "new").replace("open", "shut").replace("wait", "leave");
        List<Change> changes = Difference.between(before, after).changes();

        List<String> passages = Excerpt.passages(before, after, changes, 20, 600).stream()
                .map(passage -> passage.stream()
                        .map(it -> it.before() + "[" + it.removed() + ">" + it.added() + "]" + it.after())
                        .collect(Collectors.joining()))
                .toList();

        assertThat(passages)
                .containsExactly(
                        "The [old>new] harbour is [open>shut] today. Nobody knows…",
                        "…it than that. Ships [wait>leave].");
    }

    @Test
    void blanksAndLayoutAreNoChange() {
        assertThat(Difference.between("One  two\n\nthree.", "One two three.").changes())
                .isEmpty();
    }

    @Test
    void whatWasAddedTellsTheWordsItTakes() {
        Difference difference = Difference.between("", "Two words");

        assertThat(difference.added()).isEqualTo(2);
        assertThat(difference.removed()).isZero();
        assertThat(difference.changes()).hasSize(1);
        assertThat(Difference.between("", "").changes()).isEmpty();
    }

    @Test
    void changesPutIntoTheOneTextGiveTheOther() {
        Random random = new Random(5);
        for (int round = 0; round < 300; round++) {
            List<String> words = words(random, random.nextInt(300), 3 + random.nextInt(60));
            String before = String.join(" ", words);
            for (int edit = random.nextInt(20); edit > 0 && !words.isEmpty(); edit--) {
                int at = random.nextInt(words.size());
                switch (random.nextInt(3)) {
                    case 0 -> words.set(at, "new" + random.nextInt(5));
                    case 1 -> words.remove(at);
                    default -> words.add(at, "w" + random.nextInt(20));
                }
            }
            String after = String.join(" ", words);

            assertThat(applied(before, after).replace(" ", "")).isEqualTo(after.replace(" ", ""));
        }
    }

    @Test
    void fiveMegabytesOfAnything() {
        Random random = new Random(6);
        String book = String.join(" ", words(random, 900_000, 40_000));
        String other = String.join(" ", words(random, 900_000, 40_000));
        String monotone = "na ".repeat(1_700_000);

        assertThat(Difference.between(book, book.replace("w77 ", "x ")).changes())
                .hasSizeBetween(1, 60);
        assertThat(Difference.between(book, other).changes()).isNotEmpty();
        assertThat(Difference.between(monotone, monotone + "batman").added()).isEqualTo(1);
        assertThat(Difference.between(monotone, book).changes()).isNotEmpty();
    }

    private static List<String> words(Random random, int count, int vocabulary) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(vocabulary));
        }
        return words;
    }

    private static String applied(String before, String after) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : Difference.between(before, after).changes()) {
            text.append(before, at, change.before().start())
                    .append(change.after().in(after));
            at = change.before().end();
        }
        return text.append(before.substring(at)).toString();
    }

    private static String shown(String before, String after) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Change change : Difference.between(before, after).changes()) {
            text.append(after, at, change.after().start());
            text.append(change.after().length() > 0 || text.toString().endsWith(" ") ? "" : " ");
            text.append('[').append(change.before().in(before)).append('>');
            text.append(change.after().in(after)).append(']');
            at = change.after().end();
        }
        return text.append(after.substring(at)).toString();
    }
}
