CREATE TABLE `consents` (
	`consentId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`purpose` text NOT NULL,
	`audienceKind` text NOT NULL,
	`staffId` text,
	`companyName` text,
	`textVersion` integer NOT NULL,
	`givenAt` text NOT NULL,
	`withdrawnAt` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_by_account` ON `consents` (`accountId`);