package org.parallax.pipeline;

import org.parallax.api.article.ArticleId;

/** Is told what the archive holds for good. */
public interface Receipts {

    /** Nobody wants to know. */
    Receipts NONE = new Receipts() {
        @Override
        public void stored(ArticleId id) {}

        @Override
        public void present(ArticleId id) {}
    };

    /** An article is stored, and outlasts a power cut. */
    void stored(ArticleId id);

    /** An article was there before. */
    void present(ArticleId id);

    /** That was all that one commit made last. */
    default void committed() {}
}
