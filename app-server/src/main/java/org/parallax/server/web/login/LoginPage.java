package org.parallax.server.web.login;

/**
 * What the page that takes a token shows.
 *
 * @param next where its reader wanted to go
 * @param refused whether the token that was given is not good
 * @param known whether one is kept by the reader's browser
 */
public record LoginPage(String next, boolean refused, boolean known) {}
