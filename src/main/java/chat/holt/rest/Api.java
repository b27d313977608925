package chat.holt.rest;

/// All resources of one instance, for one account; [FilesApi] has its own server.
public record Api(
        InstanceApi instance,
        AuthApi auth,
        AccountApi account,
        SessionsApi sessions,
        MfaApi mfa,
        UsersApi users,
        BotsApi bots,
        ServersApi servers,
        CategoriesApi categories,
        MembersApi members,
        BansApi bans,
        RolesApi roles,
        EmojisApi emojis,
        InvitesApi invites,
        AuditLogApi auditLog,
        ChannelsApi channels,
        GroupsApi groups,
        MessagesApi messages,
        CallsApi calls,
        WebhooksApi webhooks,
        WebhookTokenApi webhookTokens,
        SyncApi sync,
        PushApi push,
        SafetyApi safety) {

    public static Api of(RestClient client) {
        return new Api(
                new InstanceApi(client),
                new AuthApi(client),
                new AccountApi(client),
                new SessionsApi(client),
                new MfaApi(client),
                new UsersApi(client),
                new BotsApi(client),
                new ServersApi(client),
                new CategoriesApi(client),
                new MembersApi(client),
                new BansApi(client),
                new RolesApi(client),
                new EmojisApi(client),
                new InvitesApi(client),
                new AuditLogApi(client),
                new ChannelsApi(client),
                new GroupsApi(client),
                new MessagesApi(client),
                new CallsApi(client),
                new WebhooksApi(client),
                new WebhookTokenApi(client),
                new SyncApi(client),
                new PushApi(client),
                new SafetyApi(client));
    }
}
