-- What an older version noted waits here until server/audit/seal-audit.ts has taken it into the chain.
ALTER TABLE `audit_entries` RENAME TO `audit_unsealed`;--> statement-breakpoint
DROP INDEX `audit_by_actor`;--> statement-breakpoint
CREATE TABLE `audit_keys` (
	`accountId` text PRIMARY KEY NOT NULL,
	`auditKey` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `audit_keys_auditKey_unique` ON `audit_keys` (`auditKey`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`auditId` integer PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`actorRole` text NOT NULL,
	`actorKey` text,
	`act` text NOT NULL,
	`objectKind` text NOT NULL,
	`objectId` text,
	`aboutKey` text,
	`previousHash` text NOT NULL,
	`hash` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit_entries` (`actorKey`);--> statement-breakpoint
CREATE INDEX `audit_by_about` ON `audit_entries` (`aboutKey`);--> statement-breakpoint
-- drizzle-kit knows no triggers: a later migration that makes this table anew must make them anew.
CREATE TRIGGER `audit_never_changes` BEFORE UPDATE ON `audit_entries`
BEGIN SELECT RAISE(ABORT, 'audit_entries only grows: an entry cannot be changed'); END;--> statement-breakpoint
CREATE TRIGGER `audit_never_shrinks` BEFORE DELETE ON `audit_entries`
BEGIN SELECT RAISE(ABORT, 'audit_entries only grows: an entry cannot be removed'); END;--> statement-breakpoint
CREATE TRIGGER `audit_goes_on` BEFORE INSERT ON `audit_entries`
WHEN NEW.`auditId` IS NOT (SELECT coalesce(max(`auditId`), 0) + 1 FROM `audit_entries`)
	OR NEW.`previousHash` IS NOT coalesce((SELECT `hash` FROM `audit_entries` WHERE `auditId` = NEW.`auditId` - 1), '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN SELECT RAISE(ABORT, 'audit_entries only grows: an entry must follow the last one'); END;
