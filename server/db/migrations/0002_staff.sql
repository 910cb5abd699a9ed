ALTER TABLE `accounts` RENAME COLUMN "role" TO "kind";--> statement-breakpoint
CREATE TABLE `connections` (
	`candidateId` text NOT NULL,
	`staffId` text NOT NULL,
	`since` text NOT NULL,
	`endedAt` text,
	PRIMARY KEY(`candidateId`, `staffId`),
	FOREIGN KEY (`candidateId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`staffId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `connections_by_staff` ON `connections` (`staffId`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`invitationId` text PRIMARY KEY NOT NULL,
	`tokenHash` text NOT NULL,
	`name` text NOT NULL,
	`roles` text NOT NULL,
	`accountId` text,
	`madeBy` text,
	`madeAt` text NOT NULL,
	`expiresAt` text NOT NULL,
	`usedAt` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`madeBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invitations_tokenHash_unique` ON `invitations` (`tokenHash`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `name` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `roles` text;--> statement-breakpoint
ALTER TABLE `accounts` ADD `endedAt` text;--> statement-breakpoint
ALTER TABLE `cards` ADD `madeBy` text;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `method` text DEFAULT 'code' NOT NULL;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `provedAt` text;--> statement-breakpoint
ALTER TABLE `sign_ins` ADD `device` text;