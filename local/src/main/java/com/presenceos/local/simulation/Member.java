package com.presenceos.local.simulation;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.platform.ids.WorkspaceId;

/** An account connected to a brand of a workspace. The same account may be connected elsewhere, too. */
record Member(WorkspaceId workspace, BrandId brand, ConnectorId connector, NetworkAccount account) {}
