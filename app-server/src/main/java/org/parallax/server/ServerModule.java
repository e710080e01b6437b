package org.parallax.server;

import static com.google.inject.multibindings.Multibinder.newSetBinder;
import static com.google.inject.multibindings.OptionalBinder.newOptionalBinder;

import com.google.inject.AbstractModule;
import com.google.inject.Binder;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.parallax.archive.Archive;
import org.parallax.archive.alert.Alerts;
import org.parallax.core.json.Json;
import org.parallax.core.run.Engine;
import org.parallax.core.run.InProcessEngine;
import org.parallax.fetch.Fetcher;
import org.parallax.fetch.Time;
import org.parallax.fetch.watch.Feeds;
import org.parallax.net.Outgoing;
import org.parallax.net.Rules;
import org.parallax.pipeline.Toolbox;
import org.parallax.server.alert.AlertEndpoints;
import org.parallax.server.alert.AlertFlow;
import org.parallax.server.alert.AlertService;
import org.parallax.server.alert.WebhookEndpoints;
import org.parallax.server.analysis.AnalysisEndpoints;
import org.parallax.server.analysis.PluginsReady;
import org.parallax.server.article.ArticleEndpoints;
import org.parallax.server.article.CopyEndpoints;
import org.parallax.server.article.ExplanationEndpoints;
import org.parallax.server.event.EventLog;
import org.parallax.server.export.ExportEndpoints;
import org.parallax.server.feed.FeedEndpoints;
import org.parallax.server.feed.FeedService;
import org.parallax.server.feed.Fetching;
import org.parallax.server.health.Condition;
import org.parallax.server.health.HealthEndpoints;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.ProblemPage;
import org.parallax.server.ingest.IngestEndpoints;
import org.parallax.server.ingest.JobEndpoints;
import org.parallax.server.ingest.JobService;
import org.parallax.server.job.Arrivals;
import org.parallax.server.job.JobLimits;
import org.parallax.server.job.Jobs;
import org.parallax.server.job.Workplace;
import org.parallax.server.memory.Memory;
import org.parallax.server.metrics.MetricsEndpoints;
import org.parallax.server.openapi.OpenApiEndpoints;
import org.parallax.server.outlet.OutletEndpoints;
import org.parallax.server.place.PlaceEndpoints;
import org.parallax.server.plugin.PluginEndpoints;
import org.parallax.server.quote.QuoteEndpoints;
import org.parallax.server.report.ReportEndpoints;
import org.parallax.server.search.SearchEndpoints;
import org.parallax.server.security.Tokens;
import org.parallax.server.service.Service;
import org.parallax.server.story.StoryEndpoints;
import org.parallax.server.stream.StreamEndpoints;
import org.parallax.server.stream.StreamService;
import org.parallax.server.web.about.AboutEndpoints;
import org.parallax.server.web.alert.AlertPageEndpoints;
import org.parallax.server.web.article.ArticlePageEndpoints;
import org.parallax.server.web.asset.AssetEndpoints;
import org.parallax.server.web.front.FrontEndpoints;
import org.parallax.server.web.ingest.IngestPageEndpoints;
import org.parallax.server.web.login.LoginEndpoints;
import org.parallax.server.web.outlet.OutletPages;
import org.parallax.server.web.place.PlacePages;
import org.parallax.server.web.problem.ProblemPages;
import org.parallax.server.web.search.SearchPageEndpoints;
import org.parallax.server.web.story.StoryPages;
import org.parallax.server.webhook.WebhookBook;
import org.parallax.server.webhook.Webhooks;

/** Binds the server over an archive that is open, with plug-ins that were found. */
public final class ServerModule extends AbstractModule {

    private final ServerOptions options;
    private final Archive archive;
    private final Toolbox toolbox;
    private final Json json;

    /** A module; whoever makes it closes the archive and the toolbox after the server. */
    public ServerModule(ServerOptions options, Archive archive, Toolbox toolbox, Json json) {
        this.options = options;
        this.archive = archive;
        this.toolbox = toolbox;
        this.json = json;
    }

    /** Where further endpoints are added. */
    public static Multibinder<Endpoints> endpoints(Binder binder) {
        return newSetBinder(binder, Endpoints.class);
    }

    /** Where further services are added. */
    public static Multibinder<Service> services(Binder binder) {
        return newSetBinder(binder, Service.class);
    }

    /** Where conditions of being ready are added. */
    public static Multibinder<Condition> conditions(Binder binder) {
        return newSetBinder(binder, Condition.class);
    }

    @Override
    protected void configure() {
        bind(ServerOptions.class).toInstance(options);
        bind(Archive.class).toInstance(archive);
        bind(Toolbox.class).toInstance(toolbox);
        bind(Json.class).toInstance(json);
        newOptionalBinder(binder(), Engine.class).setDefault().toInstance(new InProcessEngine());
        services(binder()).addBinding().to(JobService.class);
        services(binder()).addBinding().to(AlertService.class);
        services(binder()).addBinding().to(FeedService.class);
        services(binder()).addBinding().to(StreamService.class);
        services(binder()).addBinding().to(Memory.class);
        newSetBinder(binder(), Arrivals.class).addBinding().to(AlertFlow.class);
        conditions(binder()).addBinding().to(PluginsReady.class);
        bind(ProblemPage.class).to(ProblemPages.class);
        Multibinder<Endpoints> endpoints = endpoints(binder());
        endpoints.addBinding().to(AlertEndpoints.class);
        endpoints.addBinding().to(AnalysisEndpoints.class);
        endpoints.addBinding().to(ArticleEndpoints.class);
        endpoints.addBinding().to(CopyEndpoints.class);
        endpoints.addBinding().to(ExplanationEndpoints.class);
        endpoints.addBinding().to(ExportEndpoints.class);
        endpoints.addBinding().to(FeedEndpoints.class);
        endpoints.addBinding().to(HealthEndpoints.class);
        endpoints.addBinding().to(IngestEndpoints.class);
        endpoints.addBinding().to(JobEndpoints.class);
        endpoints.addBinding().to(MetricsEndpoints.class);
        endpoints.addBinding().to(OpenApiEndpoints.class);
        endpoints.addBinding().to(OutletEndpoints.class);
        endpoints.addBinding().to(PlaceEndpoints.class);
        endpoints.addBinding().to(PluginEndpoints.class);
        endpoints.addBinding().to(ReportEndpoints.class);
        endpoints.addBinding().to(SearchEndpoints.class);
        endpoints.addBinding().to(StoryEndpoints.class);
        endpoints.addBinding().to(QuoteEndpoints.class);
        endpoints.addBinding().to(StreamEndpoints.class);
        endpoints.addBinding().to(WebhookEndpoints.class);
        endpoints.addBinding().to(AssetEndpoints.class);
        endpoints.addBinding().to(ArticlePageEndpoints.class);
        endpoints.addBinding().to(LoginEndpoints.class);
        endpoints.addBinding().to(IngestPageEndpoints.class);
        endpoints.addBinding().to(AlertPageEndpoints.class);
        endpoints.addBinding().to(AboutEndpoints.class);
        endpoints.addBinding().to(FrontEndpoints.class);
        endpoints.addBinding().to(OutletPages.class);
        endpoints.addBinding().to(PlacePages.class);
        endpoints.addBinding().to(StoryPages.class);
        endpoints.addBinding().to(SearchPageEndpoints.class);
    }

    @Provides
    @Singleton
    Tokens tokens() {
        return new Tokens(options.tokens(), json);
    }

    @Provides
    @Singleton
    Alerts alerts() {
        return Alerts.of(archive, Clock.systemUTC());
    }

    @Provides
    @Singleton
    EventLog events() {
        return new EventLog(archive.folder().resolve("events"), json, EventLog.Limits.defaults());
    }

    @Provides
    @Singleton
    Jobs jobs(EventLog events, Set<Arrivals> arrivals, Optional<Fetcher> fetcher) {
        return new Jobs(
                archive.folder().resolve("jobs"),
                new Workplace(archive, toolbox, json, options.version()),
                events,
                arrivals,
                fetcher,
                JobLimits.defaults());
    }

    @Provides
    @Singleton
    Outgoing outgoing() {
        return new Outgoing(new Rules(options.reachable()), "Parallax/" + options.version());
    }

    @Provides
    Optional<Fetching> fetching() {
        return options.fetching();
    }

    @Provides
    @Singleton
    Optional<Fetcher> fetcher() {
        return options.fetching()
                .map(it -> new Fetcher(
                        new Outgoing(new Rules(it.allowed()), it.agent().header()), it.manners(), Time.REAL));
    }

    @Provides
    @Singleton
    Feeds feeds() {
        return Feeds.of(archive.folder(), json);
    }

    @Provides
    @Singleton
    Webhooks webhooks(Outgoing outgoing) {
        return new Webhooks(archive.folder().resolve("outbox"), outgoing, json);
    }

    @Provides
    @Singleton
    WebhookBook webhookBook(Outgoing outgoing) {
        return new WebhookBook(archive.folder().resolve("webhooks.json"), json, outgoing.rules());
    }

    @Provides
    @Singleton
    AlertFlow alertFlow(Alerts alerts, EventLog events, Webhooks webhooks, WebhookBook book) {
        return new AlertFlow(
                alerts,
                events,
                webhooks,
                book,
                archive.folder().resolve("outbox").resolve("told"));
    }
}
