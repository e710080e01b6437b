/**
 * The pages that people look at.
 *
 * <p>How a page is added: a package below this one, with
 *
 * <ul>
 *   <li>a record of what the page shows, which knows nothing of HTML and is made of what the archive and the pipeline give;
 *   <li>a template {@code app-server/src/main/jte/NAME/page.jte} that takes {@code Frame frame} and that record as {@code page},
 *       and puts its content into {@code @template.layout}. Text is escaped by jte; nothing is ever put in as it is but SVG
 *       that was made here;
 *   <li>an {@code Endpoints} that answers {@code GET /NAME} with {@link org.parallax.server.web.Pages#render}, added in
 *       {@code ServerModule} beside the others. The whole state of a page is in its address.
 * </ul>
 *
 * <p>Addresses of pages are made in {@link org.parallax.server.web.Links}. A page names the JSON and CSV behind it with
 * {@link org.parallax.server.web.Frame#data}. A problem that is thrown becomes a page that says what to do.
 */
@NullMarked
package org.parallax.server.web;

import org.jspecify.annotations.NullMarked;
