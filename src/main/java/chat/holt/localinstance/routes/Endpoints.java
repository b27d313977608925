package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.FrameworkError;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.http.Router;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Accounts;
import chat.holt.localinstance.world.World;
import org.jspecify.annotations.Nullable;

/// Registers routes by who may call them. Each request is one transaction.
final class Endpoints {
    private final World world;
    private final Router router;

    Endpoints(World world, Router router) {
        this.world = world;
        this.router = router;
    }

    @FunctionalInterface
    interface Open {
        Reply handle(Call call) throws Exception;
    }

    @FunctionalInterface
    interface Known {
        Reply handle(Request request) throws Exception;
    }

    /// Anybody.
    void open(String method, String path, Open handler) {
        router.add(method, path, call -> world.database().transaction(() -> handler.handle(call)));
    }

    /// Users and bots.
    void user(String method, String path, Known handler) {
        open(method, path, call -> handler.handle(identify(call)));
    }

    /// Users only; bots get `IsBot`.
    void human(String method, String path, Known handler) {
        user(method, path, request -> {
            if (request.isBot()) {
                throw ApiError.isBot();
            }
            return handler.handle(request);
        });
    }

    /// Sessions only, of users who finished onboarding or not: then `me` holds nothing but the id.
    void session(String method, String path, Known handler) {
        open(method, path, call -> {
            String token = call.header("X-Session-Token");
            Doc session = token == null ? null : world.accounts().findSessionByToken(token);
            if (session == null) {
                throw new FrameworkError(401);
            }
            Doc user = world.users().find(session.text("user_id"));
            return handler.handle(
                    new Request(call, user == null ? Doc.of("_id", session.text("user_id")) : user, session));
        });
    }

    /// Sessions with a validated MFA ticket, which is used up.
    void confirmed(String method, String path, Known handler) {
        session(method, path, request -> {
            if (!confirm(request)) {
                throw new FrameworkError(401);
            }
            return handler.handle(request);
        });
    }

    /// Uses up the MFA ticket of a request, if it brings one. An unknown one is 401, one not validated is 403.
    boolean confirm(Request request) {
        String token = request.call().header("X-MFA-Ticket");
        if (token == null) {
            return false;
        }
        Doc ticket = world.accounts().findTicket(token);
        if (ticket == null) {
            throw new FrameworkError(401);
        }
        if (!ticket.flag("validated") || !ticket.text("account_id").equals(request.myId())) {
            throw new FrameworkError(403);
        }
        world.accounts().useUp(ticket);
        return true;
    }

    /// Like [#confirm], for routes that answer a ticket of no use as if there were none.
    boolean isConfirmed(Request request) {
        try {
            return confirm(request);
        } catch (FrameworkError useless) {
            return false;
        }
    }

    private Request identify(Call call) {
        Accounts.@Nullable Identity identity = identity(world, call);
        if (identity == null) {
            throw new FrameworkError(401);
        }
        return new Request(call, identity.user(), identity.session());
    }

    /// Who calls: a bot token wins over a session token.
    static Accounts.@Nullable Identity identity(World world, Call call) {
        String bot = call.header("X-Bot-Token");
        String token = bot != null ? bot : call.header("X-Session-Token");
        Accounts.Identity identity = token == null ? null : world.accounts().identify(token);
        return identity == null || (bot == null) == (identity.session() == null) ? null : identity;
    }
}
