/**
 * What the networks of Meta share, and no other network: the Graph API's versions and errors, who calls by which token,
 * and the headers about how many calls are left. Each of them adds its operations.
 */
@NullMarked
package com.presenceos.local.networks.meta;

import org.jspecify.annotations.NullMarked;
