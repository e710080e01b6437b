package org.parallax.server.alert;

import jakarta.inject.Inject;
import org.parallax.net.Outgoing;
import org.parallax.server.service.Service;
import org.parallax.server.webhook.Webhooks;

/** Looks for alerts and sends them for as long as the server runs. */
public final class AlertService implements Service {

    private final AlertFlow flow;
    private final Webhooks webhooks;
    private final Outgoing outgoing;

    @Inject
    AlertService(AlertFlow flow, Webhooks webhooks, Outgoing outgoing) {
        this.flow = flow;
        this.webhooks = webhooks;
        this.outgoing = outgoing;
    }

    @Override
    public void start() {
        webhooks.start();
        flow.start();
    }

    @Override
    public void close() {
        flow.close();
        webhooks.close();
        outgoing.close();
    }
}
