package chat.holt.localinstance.routes;

import chat.holt.localinstance.http.ApiError;
import chat.holt.localinstance.http.Body;
import chat.holt.localinstance.http.Call;
import chat.holt.localinstance.http.Reply;
import chat.holt.localinstance.storage.Doc;
import chat.holt.localinstance.world.Accounts;
import chat.holt.localinstance.world.World;
import chat.holt.model.ErrorType;

/// Second factors (`rest.md §4`).
final class MfaRoutes {
    private final World world;
    private final Accounts accounts;

    MfaRoutes(World world) {
        this.world = world;
        accounts = world.accounts();
    }

    void addTo(Endpoints endpoints) {
        endpoints.session("GET", "/auth/mfa", request -> {
            Doc account = account(request.myId());
            Doc mfa = account.nested("mfa");
            return Reply.ok(Doc.of("totp_mfa", Accounts.hasTotp(account) ? true : null)
                    .put("recovery_active", mfa.texts("recovery_codes").isEmpty() ? null : true));
        });
        endpoints.session("GET", "/auth/mfa/methods", request -> Reply.ok(Accounts.methods(account(request.myId()))));
        endpoints.open("PUT", "/auth/mfa/ticket", this::ticket);
        endpoints.confirmed(
                "POST",
                "/auth/mfa/recovery",
                request -> Reply.ok(account(request.myId()).nested("mfa").texts("recovery_codes")));
        endpoints.confirmed("PATCH", "/auth/mfa/recovery", request -> {
            Doc account = account(request.myId());
            account.nested("mfa").put("recovery_codes", AccountRoutes.recoveryCodes(world));
            accounts.save(account);
            return Reply.ok(account.nested("mfa").texts("recovery_codes"));
        });
        endpoints.confirmed("POST", "/auth/mfa/totp", request -> {
            Doc account = account(request.myId());
            if (Accounts.hasTotp(account)) {
                throw ApiError.of(ErrorType.OPERATION_FAILED);
            }
            return Reply.ok(Doc.of("secret", accounts.prepareTotp(account)));
        });
        endpoints.session("PUT", "/auth/mfa/totp", request -> {
            Doc answer = World.found(SessionRoutes.answer(request.body()));
            accounts.enableTotp(account(request.myId()), answer.find("totp_code"));
            return Reply.none();
        });
        endpoints.confirmed("DELETE", "/auth/mfa/totp", request -> {
            Doc account = account(request.myId());
            account.nested("mfa").remove("totp");
            accounts.save(account);
            return Reply.none();
        });
    }

    private Reply ticket(Call call) {
        Body body = call.body();
        String sessionToken = call.header("X-Session-Token");
        String ticketToken = call.header("X-MFA-Ticket");
        Doc previous = ticketToken == null ? null : accounts.findTicket(ticketToken);
        Doc session = sessionToken == null ? null : accounts.findSessionByToken(sessionToken);
        if (previous != null && session != null) {
            throw ApiError.of(ErrorType.OPERATION_FAILED);
        }
        if (previous == null && session == null) {
            throw ApiError.invalidToken();
        }
        Doc account = account(
                session != null
                        ? session.text("user_id")
                        : World.found(previous).text("account_id"));
        Doc answer = SessionRoutes.answer(body);
        accounts.verify(account, World.found(answer), previous);
        return Reply.ok(accounts.newTicket(account, true));
    }

    private Doc account(String id) {
        return World.found(accounts.find(id));
    }
}
