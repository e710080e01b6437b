package org.parallax.core.difference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.api.article.Article;
import org.parallax.core.difference.Passages.Passage;
import org.parallax.core.difference.Revision.Figure;

class RevisionTest {

    private static final Article FIRST = Article.titled("Ferry sinks off Port Sable")
            .body("The ferry Amber sank on Monday. Some 1,200 people were aboard, and 14 are missing.\n\nMore follows.")
            .build();

    @Test
    void tellsHeadlineFiguresAndNotices() {
        Article second = Article.titled("Ferry runs aground off Port Sable")
                .body("The ferry Amber ran aground on Monday. Some 1,250 people were aboard, and 14 are missing."
                        + "\n\nCorrection: An earlier version of this story said that the ferry had sunk.")
                .build();

        Revision revision = Revision.of(FIRST, second);

        assertThat(revision.headline()).isTrue();
        assertThat(revision.figures()).containsExactly(new Figure("1,200", "1,250"));
        assertThat(revision.notices())
                .extracting(it -> it.in(second.text()))
                .containsExactly("Correction: An earlier version of this story said that the ferry had sunk.");
        assertThat(revision.retraction()).isFalse();
    }

    @Test
    void tellsARetraction() {
        Article second = FIRST.edit()
                .body("The Harbour Post has retracted this story, as no ferry of that name exists.")
                .build();

        Revision revision = Revision.of(FIRST, second);

        assertThat(revision.headline()).isFalse();
        assertThat(revision.retraction()).isTrue();
        assertThat(revision.figures()).isEmpty();
    }

    @Test
    void aNoticeThatWasThereBeforeIsNoNews() {
        Article noted = FIRST.edit()
                .body(FIRST.body() + "\nCorrection: the ferry is the Amber.")
                .build();
        Article later =
                noted.edit().body(noted.body().replace("Monday", "Tuesday")).build();

        assertThat(Revision.of(noted, later).notices()).isEmpty();
    }

    @Test
    void sharedPassagesStandWhereverTheyWerePut() {
        String one =
                "The council met. “The ferry will sail again by the end of the month,” said the mayor of Port Sable.";
        String other =
                "\"THE FERRY will sail again by the end of the month,\" said the mayor of Port Sable. The council met.";

        assertThat(Passages.shared(one, other)).singleElement().satisfies(it -> {
            assertThat(it.here().in(one)).startsWith("“The ferry").endsWith("Port Sable.");
            assertThat(it.there().in(other)).startsWith("\"THE FERRY").endsWith("Port Sable.");
        });
        assertThat(Passages.shared("", other)).isEmpty();
        assertThat(Passages.shared("The council met.", other)).isEmpty();
        assertThat(Passages.shared("na ".repeat(100_000), "na ".repeat(50_000)))
                .extracting(Passage::words)
                .containsExactly(50_000, 50_000);
    }
}
