package org.parallax.server.web.asset;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.parallax.server.http.Answer;
import org.parallax.server.http.Call;
import org.parallax.server.http.Endpoints;
import org.parallax.server.http.HttpProblem;
import org.parallax.server.http.ProblemType;
import org.parallax.server.http.Route;
import org.parallax.server.http.Scope;

/** The files that pages are made with; no secret is in them, and the page that asks for a token needs them too. */
public final class AssetEndpoints implements Endpoints {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final Assets assets;

    @Inject
    AssetEndpoints(Assets assets) {
        this.assets = assets;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/assets/{version}/{name}", this::asset).scope(Scope.NONE),
                Route.get("/favicon.ico", call -> answer("icon.svg", "")).scope(Scope.NONE));
    }

    private Answer asset(Call call) {
        return answer(call.path("name"), call.path("version"));
    }

    private Answer answer(String name, String version) {
        Assets.Asset asset =
                assets.find(name).orElseThrow(() -> HttpProblem.of(ProblemType.NOT_FOUND, "There is no such file"));
        Answer answer = new Answer(200, asset.type(), Map.of(), new Answer.Body.Whole(asset.bytes()));
        return asset.version().equals(version) ? answer.header("Cache-Control", FOR_EVER) : answer;
    }
}
