package com.presenceos.channels.accounts;

import java.util.Optional;

/**
 * A connector with its access token as the database holds it.
 *
 * @param encryptedToken empty once the account is disconnected
 */
record StoredAccount(Connector connector, Optional<String> encryptedToken) {}
