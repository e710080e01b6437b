package org.parallax.api.article;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One news article, cut clean of the page it came on.
 *
 * <p>Everything Parallax finds out about an article points into its {@link #text()}: the title, a blank line, and the
 * body. What the page did not state is absent. Articles never change; a corrected article is another article.
 *
 * <pre>{@code
 * Article article = Article.titled("Baku hails the road to Lachin")
 *         .body("...")
 *         .outlet(new Outlet("eurasia.example", "Eurasia Example"))
 *         .published(Published.on(LocalDate.of(2020, 11, 10)))
 *         .build();
 * }</pre>
 *
 * <p>Title and body are always valid Unicode: an unpaired surrogate becomes U+FFFD, which leaves every offset as it was.
 */
public final class Article {

    private static final String GAP = "\n\n";

    private final ArticleId id;
    private final Optional<String> title;
    private final String body;
    private final Optional<String> standfirst;
    private final List<String> authors;
    private final List<CreditLine> credits;
    private final Optional<Outlet> outlet;
    private final Optional<Published> published;
    private final Optional<Published> modified;
    private final Optional<URI> url;
    private final Optional<URI> image;
    private final Optional<String> language;
    private final Optional<String> section;
    private final Optional<Boolean> free;
    private final Optional<Boolean> aiTraining;
    private final Provenance provenance;
    private final String text;

    private Article(Builder builder) {
        this.title = Optional.ofNullable(builder.title);
        this.body = builder.body;
        this.standfirst = Optional.ofNullable(builder.standfirst);
        this.authors = builder.authors;
        this.credits = builder.credits.stream()
                .map(it -> it.at() <= body.length() ? it : new CreditLine(it.text(), body.length()))
                .toList();
        this.outlet = Optional.ofNullable(builder.outlet);
        this.published = Optional.ofNullable(builder.published);
        this.modified = Optional.ofNullable(builder.modified);
        this.url = Optional.ofNullable(builder.url);
        this.image = Optional.ofNullable(builder.image);
        this.language = Optional.ofNullable(builder.language);
        this.section = Optional.ofNullable(builder.section);
        this.free = Optional.ofNullable(builder.free);
        this.aiTraining = Optional.ofNullable(builder.aiTraining);
        this.provenance = builder.provenance;
        this.text = title.map(it -> it + GAP + body).orElse(body);
        this.id = builder.id != null
                ? builder.id
                : ArticleId.digest(url.orElse(provenance.location()).toString(), text);
    }

    /** A builder for an article with a title; a blank title counts as none. */
    public static Builder titled(String title) {
        return new Builder().title(title);
    }

    /** A builder for an article without a title. */
    public static Builder untitled() {
        return new Builder();
    }

    /** A builder that starts from this article, all but its id, which follows from the words. */
    public Builder edit() {
        Builder builder = new Builder();
        builder.title = title.orElse(null);
        builder.body = body;
        builder.standfirst = standfirst.orElse(null);
        builder.authors = authors;
        builder.credits = credits;
        builder.outlet = outlet.orElse(null);
        builder.published = published.orElse(null);
        builder.modified = modified.orElse(null);
        builder.url = url.orElse(null);
        builder.image = image.orElse(null);
        builder.language = language.orElse(null);
        builder.section = section.orElse(null);
        builder.free = free.orElse(null);
        builder.aiTraining = aiTraining.orElse(null);
        builder.provenance = provenance;
        return builder;
    }

    public ArticleId id() {
        return id;
    }

    public Optional<String> title() {
        return title;
    }

    public String body() {
        return body;
    }

    /** The title, a blank line, and the body, or just the body where there is no title: what every span counts from. */
    public String text() {
        return text;
    }

    /** Where the body begins in the {@link #text()}, in UTF-16 code units. */
    public int bodyStart() {
        return text.length() - body.length();
    }

    /** The summary printed under the title, which is not part of the text. */
    public Optional<String> standfirst() {
        return standfirst;
    }

    /** The authors as printed, without the word <i>by</i>, in the order printed. */
    public List<String> authors() {
        return authors;
    }

    /** The lines that say whose work it is and that stood apart from the text, in the order of the page. */
    public List<CreditLine> credits() {
        return credits;
    }

    public Optional<Outlet> outlet() {
        return outlet;
    }

    public Optional<Published> published() {
        return published;
    }

    /** When the page says it was last changed. */
    public Optional<Published> modified() {
        return modified;
    }

    /** The article's own address on the web. */
    public Optional<URI> url() {
        return url;
    }

    /** The address of the picture that the page leads with. */
    public Optional<URI> image() {
        return image;
    }

    /** The language the page or the operator states, as a BCP 47 tag; what the text is written in is a layer. */
    public Optional<String> language() {
        return language;
    }

    /** The part of the outlet it appeared in, such as {@code World}. */
    public Optional<String> section() {
        return section;
    }

    /** Whether everybody may read it, where the page says so; false behind a paywall. */
    public Optional<Boolean> free() {
        return free;
    }

    /** Whether the page lets its words be used to train models, where it says so; false where it reserves that. */
    public Optional<Boolean> aiTraining() {
        return aiTraining;
    }

    public Provenance provenance() {
        return provenance;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Article that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "%s \"%s\"".formatted(id, title.orElse("(no title)"));
    }

    /** Puts an article together. Every part may be left out; an article without an id gets one that follows from its words. */
    public static final class Builder {

        private @Nullable ArticleId id;
        private @Nullable String title;
        private String body = "";
        private @Nullable String standfirst;
        private List<String> authors = List.of();
        private List<CreditLine> credits = List.of();
        private @Nullable Outlet outlet;
        private @Nullable Published published;
        private @Nullable Published modified;
        private @Nullable URI url;
        private @Nullable URI image;
        private @Nullable String language;
        private @Nullable String section;
        private @Nullable Boolean free;
        private @Nullable Boolean aiTraining;
        private Provenance provenance = Provenance.NONE;

        private Builder() {}

        /** Overrides the id, which otherwise follows from the words and where they were found. */
        public Builder id(ArticleId value) {
            this.id = value;
            return this;
        }

        /** Sets the title; a blank one counts as none. */
        public Builder title(String value) {
            this.title = wellFormedOrNull(value);
            return this;
        }

        public Builder body(String value) {
            this.body = Unicode.wellFormed(value);
            return this;
        }

        /** Sets the standfirst; a blank one counts as none. */
        public Builder standfirst(String value) {
            this.standfirst = wellFormedOrNull(value);
            return this;
        }

        /** Sets the authors; blank ones are left out. */
        public Builder authors(List<String> value) {
            this.authors = value.stream()
                    .filter(it -> !it.isBlank())
                    .map(Unicode::wellFormed)
                    .toList();
            return this;
        }

        /** Sets the credit lines that stood apart from the text; one beyond the body's end counts as below it. */
        public Builder credits(List<CreditLine> value) {
            this.credits = List.copyOf(value);
            return this;
        }

        public Builder outlet(Outlet value) {
            this.outlet = value;
            return this;
        }

        public Builder published(Published value) {
            this.published = value;
            return this;
        }

        public Builder modified(Published value) {
            this.modified = value;
            return this;
        }

        public Builder url(URI value) {
            this.url = value;
            return this;
        }

        public Builder image(URI value) {
            this.image = value;
            return this;
        }

        /** Sets the stated language, a BCP 47 tag; a blank one counts as none. */
        public Builder language(String value) {
            this.language = wellFormedOrNull(value);
            return this;
        }

        /** Sets the section; a blank one counts as none. */
        public Builder section(String value) {
            this.section = wellFormedOrNull(value);
            return this;
        }

        public Builder free(boolean value) {
            this.free = value;
            return this;
        }

        public Builder aiTraining(boolean value) {
            this.aiTraining = value;
            return this;
        }

        public Builder provenance(Provenance value) {
            this.provenance = value;
            return this;
        }

        public Article build() {
            return new Article(this);
        }

        private static @Nullable String wellFormedOrNull(String value) {
            return value.isBlank() ? null : Unicode.wellFormed(value);
        }
    }
}
