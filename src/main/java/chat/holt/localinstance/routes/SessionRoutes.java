package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Accounts;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;
import org.jspecify.annotations.Nullable;

/// Signing in and out (`rest.md §3`).
final class SessionRoutes {
    private final Accounts accounts;

    SessionRoutes(World world) {
        accounts = world.accounts();
    }

    void addTo(Endpoints endpoints) {
        endpoints.open("POST", "/auth/session/login", this::login);
        endpoints.session("POST", "/auth/session/logout", request -> {
            accounts.revoke(request.requireSession());
            return Reply.none();
        });
        endpoints.session(
                "GET",
                "/auth/session/all",
                request -> Reply.ok(accounts.sessionsOf(request.myId()).stream()
                        .map(session -> session.only("_id", "name"))
                        .toList()));
        endpoints.confirmed("DELETE", "/auth/session/all", request -> {
            boolean self = request.call().queryFlag("revoke_self");
            accounts.revokeAll(
                    request.myId(), self ? null : request.requireSession().id());
            return Reply.none();
        });
        endpoints.session("PATCH", "/auth/session/{session}", request -> {
            String name = request.body().required("friendly_name");
            Doc session = find(request.parameter("session"));
            if (!session.text("user_id").equals(request.myId())) {
                throw ApiError.of(ErrorType.INVALID_SESSION);
            }
            accounts.saveSession(session.put("name", name));
            return Reply.ok(session.only("_id", "name"));
        });
        endpoints.confirmed("DELETE", "/auth/session/{session}", request -> {
            Doc session = find(request.parameter("session"));
            if (!session.text("user_id").equals(request.myId())) {
                throw ApiError.invalidToken();
            }
            accounts.revoke(session);
            return Reply.none();
        });
    }

    private Reply login(Call call) {
        Body body = call.body();
        String name = body.text("friendly_name");
        String label = name == null ? "Unknown" : name;
        if (body.has("email")) {
            return Reply.ok(accounts.login(body.required("email"), body.required("password"), label));
        }
        return Reply.ok(accounts.login(body.required("mfa_ticket"), answer(body.body("mfa_response")), label));
    }

    /// An answer to a second-factor question: one of password, recovery code, authenticator code.
    static @Nullable Doc answer(@Nullable Body response) {
        if (response == null) {
            return null;
        }
        for (String key : new String[] {"password", "recovery_code", "totp_code"}) {
            String value = response.text(key);
            if (value != null) {
                return Doc.of(key, value);
            }
        }
        throw new FrameworkError(422);
    }

    private Doc find(String id) {
        Doc session = accounts.findSession(id);
        if (session == null) {
            throw ApiError.of(ErrorType.UNKNOWN_USER);
        }
        return session;
    }
}
