package chat.holt.rest;

import chat.holt.model.Category;
import chat.holt.model.EditCategory;
import chat.holt.model.SetOverride;
import java.io.IOException;

/// Categories where they have routes of their own (`rest.md §31`); elsewhere [ServersApi#edit] replaces them all. An
/// instance without these routes answers `NotFound` of no type. Event of each: `ServerUpdate`.
public final class CategoriesApi {

    private final RestClient client;

    public CategoriesApi(RestClient client) {
        this.client = client;
    }

    /// Needs ManageChannel. Errors: `TooManyCategories`, `FailedValidation`, `InvalidOperation`, `NotFound`.
    public Category create(String serverId, EditCategory category)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(Route.post("servers/{server}/categories", serverId), Category.class)
                .body(category));
    }

    /// Needs ManageChannel. Errors: `UnknownCategory`, `FailedValidation`, `InvalidOperation`.
    public Category edit(String serverId, String categoryId, EditCategory edit)
            throws ApiException, IOException, InterruptedException {
        return client.send(
                Request.of(Route.patch("servers/{server}/categories/{category}", serverId, categoryId), Category.class)
                        .body(edit));
    }

    /// Its channels stay. Needs ManageChannel. Errors: `UnknownCategory`.
    public void delete(String serverId, String categoryId) throws ApiException, IOException, InterruptedException {
        client.send(Request.of(Route.delete("servers/{server}/categories/{category}", serverId, categoryId)));
    }

    /// Needs ManagePermissions. Errors: `UnknownCategory`, `NotElevated`, `CannotGiveMissingPermissions`.
    public Category setPermissions(String serverId, String categoryId, String roleId, SetOverride permissions)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(
                        Route.put(
                                "servers/{server}/categories/{category}/permissions/{role}",
                                serverId,
                                categoryId,
                                roleId),
                        Category.class)
                .body(permissions));
    }

    /// What everyone may do. Needs ManagePermissions. Errors: `UnknownCategory`, `CannotGiveMissingPermissions`.
    public Category setDefaultPermissions(String serverId, String categoryId, SetOverride permissions)
            throws ApiException, IOException, InterruptedException {
        return client.send(Request.of(
                        Route.put("servers/{server}/categories/{category}/permissions/default", serverId, categoryId),
                        Category.class)
                .body(permissions));
    }
}
