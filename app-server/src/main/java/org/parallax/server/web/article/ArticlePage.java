package org.parallax.server.web.article;

import java.util.List;
import java.util.Optional;
import org.parallax.api.article.Article;
import org.parallax.api.vocabulary.CreditChain;
import org.parallax.api.vocabulary.Story;
import org.parallax.core.difference.Excerpt;
import org.parallax.server.web.result.Places;

/**
 * What the page of an article shows.
 *
 * @param about its tone, language and whatever else is said of it as a whole, in words
 * @param switches the layers that can be set off in the text
 * @param cut how many characters of the text are left out, as it is too long for a page
 * @param explained whether plug-ins could be asked what findings rest on
 * @param copies others that share text with it; absent where nothing has looked for them
 * @param offcuts what was left out of the page it was cut from; absent where that was not recorded
 * @param versions the texts stored under its address, the oldest first; more than one where it changed
 */
public record ArticlePage(
        Article article,
        List<Fact> about,
        Optional<Story> story,
        List<Switch> switches,
        Text title,
        Text body,
        int cut,
        List<Group> findings,
        boolean explained,
        List<CreditChain.Step> chain,
        Optional<List<Shared>> copies,
        Optional<Offcuts> offcuts,
        List<Version> versions,
        Optional<Places.Drawn> map) {

    /** The name of what the article was cut out of, without the folders around it. */
    public String origin() {
        String location = article.provenance().location().toString();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Something said of the article as a whole. */
    public record Fact(String label, String words) {}

    /** A layer that can be set off. */
    public record Switch(String layer, String label, String style, long findings, boolean on) {}

    /** The findings of one layer that is set off. */
    public record Group(String label, List<Finding> findings) {}

    /**
     * Another article with the same words.
     *
     * @param relation how it relates to this one, in words
     * @param passages the first of the words that both have
     * @param more how many passages are not among them
     */
    public record Shared(
            String id,
            String title,
            Optional<String> outlet,
            Optional<String> day,
            String relation,
            boolean original,
            List<String> passages,
            int more) {}

    /**
     * A text stored under the article's address.
     *
     * @param what what became of it since the one before, in a few words
     * @param changes the first of the changes, those that stand close together in one passage
     * @param more how many changes are not among them
     */
    public record Version(
            int number,
            String id,
            boolean current,
            String when,
            String title,
            String what,
            List<List<Excerpt>> changes,
            int more) {}
}
